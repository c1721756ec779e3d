-- What reports count by its moment, too: applicants who may be somebody known, and how that was judged.
create index candidate_found on candidate (found_at);
create index verdict_given on verdict (given_at);
