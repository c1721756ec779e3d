-- Each sheet of security paper bears one certificate, whoever tells it: who prints, or who hands over.
create table security_paper (
    serial      text not null,
    certificate text not null,
    constraint security_paper_pk primary key (serial),
    constraint security_paper_certificate_once unique (certificate),
    constraint security_paper_bears unique (certificate, serial),
    constraint security_paper_certificate_fk foreign key (certificate) references certificate (number),
    constraint security_paper_form check (serial ~ '^[A-ZА-Я0-9][A-ZА-Я0-9-]{2,19}$')
);

insert into security_paper (serial, certificate) select paper, certificate from printed_sheet where paper is not null;

alter table printed_sheet
    add constraint printed_sheet_paper_fk foreign key (certificate, paper) references security_paper (certificate, serial);

alter table hand_over
    add column paper text,
    add constraint hand_over_paper_fk foreign key (certificate, paper) references security_paper (certificate, serial);
