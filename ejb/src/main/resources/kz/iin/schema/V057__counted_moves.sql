-- What reports count of a period: decisions and withdrawals, certificates, what came after.
create index application_move_ended on application_move (moved_at, application_id)
    where to_status in ('FORMED', 'REFUSED', 'WITHDRAWN') and from_status not in ('ISSUED', 'HANDED_OVER');
create index application_move_annulled on application_move (moved_at) where to_status = 'ANNULLED';
create index application_first_issued on application (first_issued_at) where first_issued_at is not null;
create index certificate_issued on certificate (issued_at);
create index hand_over_at on hand_over (handed_over_at);
create index correction_at on correction (corrected_at);
create index acceptance_refusal_at on acceptance_refusal (declined_at);
create index journal_message_sent on journal_message (received_at) where direction = 'OUT';
create index deadline_alert_raised on deadline_alert (raised_at);
