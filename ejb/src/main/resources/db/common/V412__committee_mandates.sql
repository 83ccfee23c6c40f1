-- Who sits in a body, from when to when, and who took part in a gathering. Neither has a page of its own: who somebody is,
-- people keep (ADR 0034).
create sequence mandate_seq start with 50 increment by 50;
create table mandate (
    id bigint primary key,
    uuid varchar(36) not null,
    body_id bigint not null,
    person_id bigint not null,
    -- The organisation that she represents; null for a resident.
    actor_id bigint,
    -- What she is in the body, such as president; null for a member like others.
    role varchar(120),
    -- The group that she works in, such as A.
    group_code varchar(40),
    -- First and last day; null for no limit.
    from_on date,
    until_on date,
    -- Whom she stands in for.
    alternate_of bigint,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_mandate_uuid unique (uuid),
    constraint fk_mandate_body foreign key (body_id) references body (id),
    constraint fk_mandate_person foreign key (person_id) references person (id),
    constraint fk_mandate_actor foreign key (actor_id) references actor (id),
    constraint fk_mandate_alternate foreign key (alternate_of) references mandate (id) on delete set null,
    check (until_on >= from_on)
);
create index ix_mandate_body on mandate (body_id, person_id);
create index ix_mandate_person on mandate (person_id);
create index ix_mandate_actor on mandate (actor_id);
create index ix_mandate_alternate on mandate (alternate_of);

create sequence attendance_seq start with 50 increment by 50;
create table attendance (
    id bigint primary key,
    gathering_id bigint not null,
    person_id bigint not null,
    -- The group that she was in; null where she was in none.
    group_id bigint,
    -- present, excused or absent.
    state varchar(10) not null,
    -- How it is known: ticked, qr, video or import.
    taken_by varchar(10) not null,
    noted_at timestamp(6) with time zone not null,
    constraint uq_attendance_person unique (gathering_id, person_id),
    constraint fk_attendance_gathering foreign key (gathering_id) references gathering (id),
    constraint fk_attendance_person foreign key (person_id) references person (id),
    constraint fk_attendance_group foreign key (group_id) references gathering_group (id)
);
create index ix_attendance_person on attendance (person_id);
create index ix_attendance_group on attendance (group_id);
