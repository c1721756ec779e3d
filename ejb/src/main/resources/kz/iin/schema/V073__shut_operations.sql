-- The operations that a node leaves alone because too many calls failed: it says so at each attempt, and takes it back with
-- the first call that is let through. A row that nobody has said again for a while is that of a node which died or has nothing to ask.
create table shut_operation (
    node      text not null,
    operation text not null,
    shut_at   timestamptz not null,
    seen_at   timestamptz not null,
    constraint shut_operation_pk primary key (node, operation),
    constraint shut_operation_seen_later check (seen_at >= shut_at)
);
