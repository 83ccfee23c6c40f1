-- Who said at the door of a gathering that she came, and is on no list: an officer accepts or drops her. Whoever is on the
-- list is noted in attendance, with door as the way it is known.
create sequence gathering_guest_seq start with 50 increment by 50;
create table gathering_guest (
    id bigint primary key,
    uuid varchar(36) not null,
    gathering_id bigint not null,
    -- As she wrote it; her address where she wrote no name.
    name varchar(254) not null,
    -- By which she is not listed twice: without case, accents and punctuation.
    name_key varchar(254) not null,
    email varchar(254),
    organisation varchar(200),
    -- Whether an officer said that she was there.
    accepted boolean not null,
    came_at timestamp(6) with time zone not null,
    constraint uq_gathering_guest_uuid unique (uuid),
    constraint uq_gathering_guest_name unique (gathering_id, name_key),
    constraint fk_gathering_guest_gathering foreign key (gathering_id) references gathering (id)
);
create index ix_gathering_guest_email on gathering_guest (email);
create index ix_gathering_guest_came on gathering_guest (came_at);
