#!/usr/bin/env bash
# Builds a stand-in for the Lambda base image public.ecr.aws/lambda/python:3.13 from this machine's
# own files, for machines whose Docker engine cannot reach a registry. Same layout as the original
# (/var/lang, /var/runtime, /var/task, /opt, the runtime emulator and the entry point), but Debian's
# or whatever C library this machine has: good for tests, never for deployment.
#
#   stand_in_image.sh PYTHON3.13 RUNTIME_FOLDER RUNTIME_EMULATOR TAG
#
# PYTHON3.13        an interpreter; its standard library is copied
# RUNTIME_FOLDER    where `pip install --target` put awslambdaric for that interpreter
# RUNTIME_EMULATOR  aws-lambda-rie-x86_64, as the SAM CLI carries it
set -euo pipefail
python=$1 runtime=$2 emulator=$3 tag=$4

context=$(mktemp -d)
trap 'rm -rf "$context"' EXIT
root=$context/root
mkdir -p "$root"/{bin,etc/ssl/certs,opt,proc,root,sys,tmp,usr,var/{lang/bin,lang/lib,runtime,task}}
chmod 1777 "$root/tmp"
ln -s ../bin "$root/usr/bin"

libraries_of() { # the shared libraries that files need, the loader included
  ldd "$@" 2>/dev/null | grep -v ':$' | grep -oE '/[^ ]+\.so[^ ]*' | sort -u || true
}
library() { # where the linker finds a library by name
  ldconfig -p 2>/dev/null | awk -v name="$1" '$1 == name && /x86-64/ {print $NF; exit}'
}

# ---- the shell and the few programs that Dockerfiles and the SAM CLI call
for program in bash sh cat chmod cp env id ln ls mkdir mv rm sleep uname; do
  cp -L "$(type -P "$program")" "$root/bin/$program"
done

# ---- Python in /var/lang, without tests and without installed packages
prefix=$("$python" -c 'import sys; print(sys.base_prefix)')
tar -C "$prefix/lib" --exclude=site-packages --exclude=dist-packages --exclude=python3.13/test \
  --exclude=__pycache__ --exclude='*.a' -cf - python3.13 | tar -C "$root/var/lang/lib" -xf -
mkdir -p "$root/var/lang/lib/python3.13/site-packages"
cp -L "$prefix/bin/python3.13" "$root/var/lang/bin/python3.13"
for name in python3 python; do ln -s python3.13 "$root/var/lang/bin/$name"; done
pip_wheel=$(ls "$prefix"/lib/python3.13/ensurepip/_bundled/pip-*.whl)
"$python" -m zipfile -e "$pip_wheel" "$root/var/lang/lib/python3.13/site-packages"
printf '#!/bin/sh\nexec /var/lang/bin/python3.13 -m pip "$@"\n' > "$root/var/lang/bin/pip"
chmod +x "$root/var/lang/bin/pip"

# ---- what binary wheels expect to find besides Python's own libraries
wanted=("$prefix/bin/python3.13" "$root"/bin/* "$root"/var/lang/lib/python3.13/lib-dynload/*.so)
for name in libstdc++.so.6 libgcc_s.so.1 libgomp.so.1 libz.so.1 libexpat.so.1 libm.so.6 libdl.so.2 \
  libpthread.so.0 librt.so.1 libutil.so.1 libresolv.so.2 libnss_dns.so.2 libnss_files.so.2; do
  found=$(library "$name")
  if [ -n "$found" ]; then wanted+=("$found"); fi
done
{ libraries_of "${wanted[@]}"; printf '%s\n' "${wanted[@]}" | grep -E '^/(usr/)?lib' || true; } |
  sort -u | while read -r file; do cp -L --parents "$file" "$root"; done

# ---- the runtime interface client, the emulator, the entry point
cp -r "$runtime/." "$root/var/runtime/"
mkdir -p "$root/usr/local/bin"
cp "$emulator" "$root/usr/local/bin/aws-lambda-rie"
chmod +x "$root/usr/local/bin/aws-lambda-rie"
cat > "$root/var/runtime/bootstrap" <<'BOOTSTRAP'
#!/bin/bash
export AWS_EXECUTION_ENV=AWS_Lambda_python3.13
exec ${AWS_LAMBDA_EXEC_WRAPPER:-} /var/lang/bin/python3.13 -m awslambdaric "$_HANDLER"
BOOTSTRAP
cat > "$root/lambda-entrypoint.sh" <<'ENTRYPOINT'
#!/bin/sh
export _HANDLER="$1"
if [ -n "${AWS_LAMBDA_RUNTIME_API:-}" ]; then exec /var/runtime/bootstrap; fi
exec /usr/local/bin/aws-lambda-rie /var/runtime/bootstrap
ENTRYPOINT
chmod +x "$root/var/runtime/bootstrap" "$root/lambda-entrypoint.sh"

# ---- the certificates that this machine trusts, so that pip works in images built upon this one
cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
echo 'root:x:0:0:root:/root:/bin/sh' > "$root/etc/passwd"
echo 'root:x:0:' > "$root/etc/group"
echo 'hosts: files dns' > "$root/etc/nsswitch.conf"
printf '[global]\ncert = /etc/ssl/certs/ca-certificates.crt\n' > "$root/etc/pip.conf"

search=/var/task:/opt/python/lib/python3.13/site-packages:/opt/python:/var/runtime
tar -C "$root" --owner=0 --group=0 -cf - . | docker import --message "stand-in" \
  --change "ENV PATH=/var/lang/bin:/usr/local/bin:/usr/bin:/bin:/opt/bin LANG=C.UTF-8" \
  --change "ENV LD_LIBRARY_PATH=/var/lang/lib:/var/runtime:/var/task:/var/task/lib:/opt/lib" \
  --change "ENV LAMBDA_TASK_ROOT=/var/task LAMBDA_RUNTIME_DIR=/var/runtime PYTHONPATH=$search" \
  --change "LABEL storyloom.stand-in=true" \
  --change "WORKDIR /var/task" \
  --change 'ENTRYPOINT ["/lambda-entrypoint.sh"]' - "$tag"
