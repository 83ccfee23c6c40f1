-- What a source's rows say of an actor besides its record: posts granted to it, on which day, for which amount.
create sequence actor_source_row_seq start with 50 increment by 50;
create table actor_source_row (
    id bigint primary key,
    version integer not null,
    actor_id bigint not null,
    source varchar(100) not null,
    -- The day, and the rank among the rows of that day.
    row_key varchar(40) not null,
    posts integer,
    said_on date,
    amount decimal(14, 2),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint actor_source_row_unique unique (actor_id, source, row_key),
    constraint actor_source_row_actor foreign key (actor_id) references actor (id)
);
