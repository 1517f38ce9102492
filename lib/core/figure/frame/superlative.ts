/** What makes a record of a time behind it: "the *worst* in 17 years". */
export const SUPERLATIVE =
  /^(?:first|lowest|highest|biggest|largest|smallest|worst|best|fastest|slowest|deepest|weakest|strongest|longest|shortest|hottest|coldest|wettest|driest|dearest|cheapest|heaviest|deadliest|steepest|sharpest|busiest|poorest|fewest|most|least)$/;
