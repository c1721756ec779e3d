-- A ministry that somebody has told us not to ask for now: none of its messages is taken, by any node, until the row is gone.
create table partner_pause (
    partner   text not null,
    paused_at timestamptz not null,
    paused_by text not null,
    reason    text not null,
    constraint partner_pause_pk primary key (partner),
    constraint partner_pause_partner_known check (partner in ('MVD', 'MTSRIAP')),
    constraint partner_pause_by_not_blank check (btrim(paused_by) <> ''),
    constraint partner_pause_reason_not_blank check (btrim(reason) <> '')
);
