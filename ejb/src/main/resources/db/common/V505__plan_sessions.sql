-- Which counts a kind of action asks for session by session; their sums are those of the month.
alter table plan_kind_measure add column by_session boolean default false not null;
update plan_kind_measure set by_session = true
where kind = 'serie-ateliers' and measure_id in (select m.id from plan_measure m where m.code in ('places', 'presences'));

create sequence plan_session_seq start with 50 increment by 50;
create table plan_session (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    action_id bigint not null,
    held_on date not null,
    -- Tells sessions of one day from each other; empty where there is no need.
    title varchar(200) default '' not null,
    noted_at timestamp(6) with time zone not null,
    constraint uq_plan_session_uuid unique (uuid),
    constraint uq_plan_session unique (action_id, held_on, title),
    constraint fk_plan_session_action foreign key (action_id) references plan_action (id) on delete cascade
);

create table plan_session_count (
    session_id bigint not null,
    measure_id bigint not null,
    figure decimal(14, 2) not null,
    constraint pk_plan_session_count primary key (session_id, measure_id),
    constraint fk_plan_session_count_session foreign key (session_id) references plan_session (id) on delete cascade,
    constraint fk_plan_session_count_measure foreign key (measure_id) references plan_measure (id),
    check (figure >= 0)
);
create index ix_plan_session_count_measure on plan_session_count (measure_id);
