-- The term of the service ends with the first certificate: one that takes its place, after a correction of the person's data,
-- has none.
alter table application add column first_issued_at timestamptz;

update application set first_issued_at = first.issued_at
from (select application_id, min(issued_at) as issued_at from certificate group by application_id) first
where first.application_id = application.id;
