/** What a reader is told in `bukti.zip`, in both languages, with the commands to be typed in its folder. */
export function proofReadme(
  leaf: { readonly index: number; readonly hasBody: boolean },
  cutIndex: number | null,
) {
  const check = (index: number, hasBody: boolean) =>
    `sh periksa.sh daun-${index}.entri daun-${index}.tlog-proof "$(cat kunci.txt)"${hasBody ? ` daun-${index}.badan` : ''}`;
  const ofCut =
    cutIndex === null ? [] : [check(cutIndex, true), `sha256sum -c --ignore-missing daun-${cutIndex}.badan`];
  const commands = [check(leaf.index, leaf.hasBody), ...ofCut].map((command) => `  ${command}`);
  return [
    'Yang terbukti: perekam mengatakan melihat bita ini, pada waktu itu. Yang tidak terbukti: bahwa sumbernya mengirimnya,',
    'atau isi formulirnya benar. Bandingkan kunci.txt dengan kunci log dari tempat lain. Ketik di folder ini, tanpa jaringan:',
    '',
    ...commands,
    '',
    'Proven: the recorder says it saw these bytes at that time. Not proven: that the source sent them, or that a form is true.',
    'Compare kunci.txt with the key of the log got elsewhere. Type in this folder, offline, the commands above.',
    '',
  ].join('\n');
}
