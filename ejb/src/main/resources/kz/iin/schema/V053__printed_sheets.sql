-- Each sheet that a certificate is printed on: its original once, on security paper of its own; whatever is printed afterwards is
-- a numbered copy and has its reason.
create sequence printed_sheet_id_seq increment by 100 start with 100;

create table printed_sheet (
    id             bigint not null,
    certificate    text not null,
    application_id bigint not null,
    copy           integer not null,
    paper          text,
    reason         text,
    officer        text not null,
    printed_at     timestamptz not null,
    constraint printed_sheet_pk primary key (id),
    constraint printed_sheet_certificate_fk foreign key (certificate) references certificate (number),
    constraint printed_sheet_application_fk foreign key (application_id) references application (id),
    constraint printed_sheet_officer_fk foreign key (officer) references console_user (login),
    constraint printed_sheet_once unique (certificate, copy),
    constraint printed_sheet_paper_once unique (paper),
    constraint printed_sheet_copy_counted check (copy >= 0),
    constraint printed_sheet_original_on_paper check ((copy = 0) = (paper is not null)),
    constraint printed_sheet_copy_with_reason check ((copy > 0) = (reason is not null)),
    constraint printed_sheet_reason_known check (reason in ('ORIGINAL_SPOILED', 'ORIGINAL_LOST', 'ORIGINAL_DAMAGED',
        'FOR_THE_FILE'))
);

create index printed_sheet_of on printed_sheet (application_id);
