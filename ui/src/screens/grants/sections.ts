/** The parts of grants, in the order of their sections. */
export type GrantSection = 'procurement';
