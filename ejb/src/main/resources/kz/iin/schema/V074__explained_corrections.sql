-- A mission may say why it corrects what was entered, before there is a number, too; under a number it must.
alter table correction
    drop constraint correction_under_a_number_has_reason,
    add constraint correction_under_a_number_has_reason check (
        (status <> 'FORMED' or reason is not null) and btrim(reason) <> '');
