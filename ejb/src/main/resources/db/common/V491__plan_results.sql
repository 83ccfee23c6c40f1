-- What an action is to bring about: where it starts, where it should get and by when, and what was measured.
create sequence plan_result_seq start with 50 increment by 50;
create table plan_result (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    action_id bigint not null,
    -- What files call it, within its action.
    code varchar(40) not null,
    label varchar(300) not null,
    -- The objective that it tells of; null where nobody says.
    line_id bigint,
    -- The count of the action that it follows; null where it is only measured by itself.
    measure_id bigint,
    unit varchar(60),
    baseline decimal(14, 2),
    target_value decimal(14, 2),
    due_on date,
    constraint uq_plan_result_uuid unique (uuid),
    constraint uq_plan_result_code unique (action_id, code),
    constraint fk_plan_result_action foreign key (action_id) references plan_action (id),
    constraint fk_plan_result_line foreign key (line_id) references frame_line (id),
    constraint fk_plan_result_measure foreign key (measure_id) references plan_measure (id),
    check (baseline >= 0),
    check (target_value >= 0)
);
create index ix_plan_result_line on plan_result (line_id);
create index ix_plan_result_measure on plan_result (measure_id);

create table plan_result_value (
    result_id bigint not null,
    measured_on date not null,
    measured decimal(14, 2) not null,
    constraint pk_plan_result_value primary key (result_id, measured_on),
    constraint fk_plan_result_value_result foreign key (result_id) references plan_result (id),
    check (measured >= 0)
);
