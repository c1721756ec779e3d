-- A report that did not add up, and was made when its data were mended.
alter table report_imbalance
    add column cleared_at timestamptz,
    add constraint report_imbalance_cleared_later check (cleared_at >= raised_at);
