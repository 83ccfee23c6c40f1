-- What an upgrade does once with records that earlier versions imported.
create table interop_once (
    name varchar(60) primary key,
    done_at timestamp(6) with time zone not null
);
