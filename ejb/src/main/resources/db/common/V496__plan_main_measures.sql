-- What a kind is told by where there is room for one figure.
alter table plan_kind_measure add column main boolean default false not null;
update plan_kind_measure set main = true where
    (kind = 'serie-ateliers' and measure_id = 3) or (kind = 'parcours-individuel' and measure_id = 5)
    or (kind = 'formation-professionnels' and measure_id = 14) or (kind = 'equipement' and measure_id = 15)
    or (kind = 'defis' and measure_id = 13) or (kind = 'reconditionnement' and measure_id = 17)
    or (kind = 'wifi-bailleurs' and measure_id = 22) or (kind = 'aidants-connect' and measure_id = 24)
    or (kind = 'guide' and measure_id = 26) or (kind = 'evenement' and measure_id = 28)
    or (kind = 'pass-numerique' and measure_id = 29);
