-- Console users and senders of the run profile, the integration tests and the benchmarks. Repeatable: a run executes it
-- at every start. Never for production: the password of each user is "demo-" and the login, such as demo-officer.ist,
-- that of each sender "demo-sender-" and the id, such as demo-sender-MFA.

insert into console_user (login, password_hash, mission) values
('officer.ist', '$2a$10$RhdwiMyhwV9MgHJz3b0g.OMqG6A6rdW4kc.6xDik/KQdLZITMO2B.', 'TUR-IST'),
('officer.ank', '$2a$10$ZKvTRomokpmnr4R4iBFYHerV1FN9z5bfaYlbcMQDYJYaAH/2my/SO', 'TUR-ANK'),
('officer.mow', '$2a$10$hsUIv41mga67Txoo.C2lguNvzDFessv28Hp8HtqJiVpIXJFKwqaQS', 'RUS-MOW'),
('officer.led', '$2a$10$50ZVFQl3O3H6wKZOXrpGG.19IcZQMlPOcknQTjWZ1bbXsyQWQi.fC', 'RUS-LED'),
('officer.bjs', '$2a$10$cTMk4xu.XNMHWjsbDCGtWuxOXHDLojMc8zJdthUsYlHogCkdKzb/a', 'CHN-BJS'),
('officer.was', '$2a$10$8AgQBElYPfgPAsN./1ZHOeGRXcCwrp0HeCW6gJaKFR2WZTrW/N0e2', 'USA-WAS'),
('officer.nyc', '$2a$10$y3IujUF44Cr6atdTldw.DOJ73fSu.V8cWf.mXgNzEIPr/LJ9/au1q', 'USA-NYC'),
('officer.fra', '$2a$10$gYJnC7r0T9qgpmLtMuKJV.TztV2GC3AewPdvWO3ChucghQ1n2ptx6', 'DEU-FRA'),
('officer.sel', '$2a$10$bS.oImRe2bbNoHAyJHieM.5DqpMJ0RGYnQ4aGjVz/6A.TRmyVtBea', 'KOR-SEL'),
('officer.bis', '$2a$10$lyJ0VSUYpIzQ508C1pomXuhwLQjgw5HtAYEs0C0g1IZRKQisBSM3C', 'KGZ-BIS'),
('officer.prg', '$2a$10$N.LUt2o2tN5m9GvsLtKvUuYhBoeFqDTG5Iq89XrpgtfyhDKDspuFS', 'CZE-PRG'),
('officer.dxb', '$2a$10$bm/Xr1sPav/ezrE.5vZlk.XHAAN8fULN/UAlHa3oJ9Hnydpd2MUzy', 'ARE-DXB'),
('supervisor.ist', '$2a$10$DEw/NaqA79lzPQkOjO7PyOAwaD3Iu/pekjScNzBmhKSMIvKaRE86e', 'TUR-IST'),
('operator.one', '$2a$10$l.jhnZtXVT9.iAQYse7r2eexdv9rv0nux24F3SHmIfUpL.zL2wYGi', null),
('operator.two', '$2a$10$qdhTClPK0WCvbq85GYGv2ucFudWMY4OsoXht4phepi4oPmSCa2tou', null),
('admin', '$2a$10$OyZ8gCfnZT3J62Z7ivbWTOO3RVKKRNEe8Q26m5MYI83WRvwBWAUoS', null),
('auditor', '$2a$10$vZb6ifMoV9rFeuE90R1dKuglYHVjFsGiFRGfsTQtjVAZIG4y13V6y', null)
on conflict do nothing;

insert into console_user_role (login, role) values
('officer.ist', 'OFFICER'),
('officer.ank', 'OFFICER'),
('officer.mow', 'OFFICER'),
('officer.led', 'OFFICER'),
('officer.bjs', 'OFFICER'),
('officer.was', 'OFFICER'),
('officer.nyc', 'OFFICER'),
('officer.fra', 'OFFICER'),
('officer.sel', 'OFFICER'),
('officer.bis', 'OFFICER'),
('officer.prg', 'OFFICER'),
('officer.dxb', 'OFFICER'),
('supervisor.ist', 'SUPERVISOR'),
('operator.one', 'OPERATOR'),
('operator.two', 'OPERATOR'),
('admin', 'ADMINISTRATOR'),
('auditor', 'AUDITOR')
on conflict do nothing;

-- The senders show passwords, the gateway signs besides. The rate is beyond what a benchmark can call.
select add_sender('MFA', 'Consular systems of the MFA', array['PASSWORD'], 100000, 100000),
    add_sender('MVD', 'System of the MVD', array['PASSWORD'], 100000, 100000),
    add_sender('MTSRIAP', 'GBD FL', array['PASSWORD'], 100000, 100000),
    add_sender('SHEP', 'The e-government gateway', array['SIGNATURE'], 100000, 100000);

select set_sender_password(sender_id, 'demo-sender-' || sender_id) from sender
where sender_id in ('MFA', 'MVD', 'MTSRIAP', 'SHEP') and password_hash is null;

select allow('MFA', 'mfa', 'submitApplication', 'withdrawApplication', 'correctApplication', 'correctPerson',
        'getApplicationStatus', 'getCertificate', 'printCertificates', 'handOverCertificate', 'getRefusalNotice',
        'getAnnulmentNotice', 'declineAcceptance', 'getReceipt', 'listReports', 'requestReport', 'getReport'),
    allow('MVD', 'mvd', 'listAwaitingDecision', 'claim', 'release', 'getApplication', 'getDocumentCopy', 'submitCheckResult',
        'listAwaitingAdjudication', 'getCandidates', 'adjudicate', 'decide', 'annulNumber', 'findPerson', 'getStatistics'),
    allow('MTSRIAP', 'mtsriap', 'listFormedNumbers', 'listChanges', 'confirmRegistration', 'rejectRegistration',
        'reportExistingNumber', 'verifyCertificate');

-- the gateway speaks for all three
insert into sender_operation (sender_id, service, operation)
select 'SHEP', service, operation from sender_operation where sender_id in ('MFA', 'MVD', 'MTSRIAP')
on conflict do nothing;
