import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';

/** A row of the table. */
export type Tie = { row: HTMLTableRowElement; from: string; to: string; fromLabel: string; toLabel: string; fromKind: string; toKind: string; type: string; relation: string; weight: number; claims: string; address: string };

/** A party with its place. */
export type Party = SimulationNodeDatum & { id: string; label: string; kind: string; weight: number };

/** The ties of one relation between two parties. */
export type Edge = SimulationLinkDatum<Party> & { source: Party; target: Party; relation: string; weight: number };

/** The ties that a table lists. */
export function readTies(table: HTMLTableElement): Tie[] {
  return [...table.tBodies[0]?.rows ?? []].map(row => {
    const link = row.querySelector<HTMLAnchorElement>('a.open');
    const data = row.dataset;
    return {
      row,
      from: data['from'] ?? '', to: data['to'] ?? '', fromKind: data['fromKind'] ?? '', toKind: data['toKind'] ?? '',
      fromLabel: row.cells[0]?.textContent?.trim() ?? '', toLabel: row.cells[1]?.textContent?.trim() ?? '',
      type: row.querySelector('.relation')?.textContent ?? '', relation: data['relation'] ?? '',
      weight: Number(data['weight']), claims: link?.firstChild?.textContent ?? '', address: link?.getAttribute('href') ?? '',
    };
  });
}

/** All ties of a party together. */
export const weightOf = (id: string, ties: Tie[]): number => ties.filter(tie => tie.from === id || tie.to === id).reduce((sum, tie) => sum + tie.weight, 0);

/** The parties, on a ring at first, and what ties them. */
export function follow(ties: Tie[], width: number, height: number): { parties: Party[]; edges: Edge[] } {
  const parties = new Map<string, Party>();
  const edges = new Map<string, Edge>();
  for (const tie of ties) {
    for (const [id, label, kind] of [[tie.from, tie.fromLabel, tie.fromKind], [tie.to, tie.toLabel, tie.toKind]] as const) {
      const party = parties.get(id) ?? { id, label, kind, weight: 0 };
      party.weight += tie.weight;
      parties.set(id, party);
    }

    const key = JSON.stringify([tie.from, tie.to, tie.relation]);
    const edge = edges.get(key) ?? { source: parties.get(tie.from)!, target: parties.get(tie.to)!, relation: tie.relation, weight: 0 };
    edge.weight += tie.weight;
    edges.set(key, edge);
  }

  const placed = [...parties.values()];
  placed.forEach((party, i) => {
    const angle = 2 * Math.PI * i / placed.length;
    party.x = width / 2 + width / 3 * Math.cos(angle);
    party.y = height / 2 + height / 3 * Math.sin(angle);
  });
  return { parties: placed, edges: [...edges.values()] };
}
