-- When somebody has a report brought again, it is that moment from which it is late.
alter table report_delivery add column asked_again_at timestamptz;
