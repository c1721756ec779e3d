-- The number of a candidate goes with the file of the applicant: whose it was is nobody's business any more. All else stays.
drop trigger candidate_stays on candidate;

create trigger candidate_stays before delete on candidate
    for each row execute function adjudication_stays();
create trigger candidate_stays_but_its_number before update on candidate
    for each row
    when (new.iin is not null or to_jsonb(new) - 'iin' <> to_jsonb(old) - 'iin')
    execute function adjudication_stays();

-- Of files that were destroyed before.
update candidate set iin = null
from application
where application.id = candidate.application_id and application.data_destroyed_at is not null and candidate.iin is not null;
