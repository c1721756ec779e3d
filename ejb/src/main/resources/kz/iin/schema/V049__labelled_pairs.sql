-- What adjudicators held, for tests of the comparison and for estimating its weights. Names nobody.
create view labelled_pair as
select last.id, candidate.origin, candidate.level, candidate.bits, candidate.twins, candidate.evidence, last.verdict,
    last.given_at
from candidate
cross join lateral (
    select id, verdict, given_at from verdict where verdict.candidate_id = candidate.id
    order by verdict.id desc limit 1) as last;
