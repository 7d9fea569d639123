"""Review by people and parental consent: records and rules."""
