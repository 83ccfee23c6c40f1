-- Which partner sent a figure by a link; null where an officer or a file said it.
alter table plan_figure add column partner_id bigint;
alter table plan_figure add constraint fk_plan_figure_partner foreign key (partner_id) references actor (id);
create index ix_plan_figure_partner on plan_figure (partner_id);
-- Lists of all actions go by month.
create index ix_plan_figure_month on plan_figure (counted_in, action_id, measure_id);
