-- Who answers for an action.
alter table plan_action add column person_id bigint;
alter table plan_action add constraint fk_plan_action_person foreign key (person_id) references person (id);
create index ix_plan_action_person on plan_action (person_id);

-- The places of the register where it happens.
create table plan_action_place (
    action_id bigint not null,
    place_id bigint not null,
    rank smallint not null,
    constraint pk_plan_action_place primary key (action_id, place_id),
    constraint fk_plan_action_place_action foreign key (action_id) references plan_action (id),
    constraint fk_plan_action_place_place foreign key (place_id) references place (id)
);
create index ix_plan_action_place_place on plan_action_place (place_id);
