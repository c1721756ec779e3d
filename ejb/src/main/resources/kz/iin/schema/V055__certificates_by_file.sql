-- A file that somebody brings is known by its digest.
create index certificate_sha256 on certificate using hash (sha256);
