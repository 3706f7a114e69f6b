#!/bin/sh
# Makes the CVs of a set from its sources: make.sh SET FOLDER, in a scratch folder, with Chromium, LibreOffice and TeX.
# Each line of SET names a source, the tool and the kind of file: "fr-web.html chromium pdf".
set -eu
here=$(cd "$(dirname "$0")" && pwd)
set_file=$1
out=$2
work=$(mktemp -d)
while read -r source tool kind; do
  name=${source%.*}
  cp "$here/$source" "$work/"
  case $tool in
    chromium)
      chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer \
        --print-to-pdf="$work/$name.pdf" "file://$work/$source" ;;
    libreoffice)
      soffice --headless --infilter='HTML (StarWriter)' --convert-to docx:'MS Word 2007 XML' --outdir "$work" "$work/$source"
      [ "$kind" = docx ] || soffice --headless --convert-to pdf --outdir "$work" "$work/$name.docx" ;;
    opendocument)
      soffice --headless --infilter='HTML (StarWriter)' --convert-to odt:writer8 --outdir "$work" "$work/$source"
      soffice --headless --convert-to pdf --outdir "$work" "$work/$name.odt" ;;
    pdflatex | xelatex)
      (cd "$work" && "$tool" -interaction=batchmode "$source" && "$tool" -interaction=batchmode "$source") ;;
  esac > "$work/log" 2>&1 < /dev/null || true
  cp "$work/$name.$kind" "$out/" || cat "$work/log" >&2
done < "$here/$set_file"
rm -rf "$work"
