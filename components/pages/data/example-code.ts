/** Programs that take a file, in the order of their descriptions. SITUS stands for the site’s own address. */
export function exampleCode(slug: string): readonly string[] {
  const url = `SITUS/${slug}/32/data/kecamatan`;
  return [
    `curl --compressed -o kecamatan.csv ${url}.csv
curl --compressed -H 'If-None-Match: W/"…"' -o kecamatan.csv ${url}.csv`,
    `d <- read.csv("${url}.csv",
  colClasses = c(code = "character", parent = "character"))
aggregate(votes_1 ~ kabkota, d[d$level == "kecamatan", ], sum)`,
    `import pandas as pd
d = pd.read_csv("${url}.csv", dtype={"code": str, "parent": str})
d[d.level == "kecamatan"].groupby("kabkota").votes_1.sum(min_count=1)`,
    `const { rows, ballots } = await d3.json("${url}.json");
rows.map(({ name, votes }) => [name, votes]);`,
  ];
}
