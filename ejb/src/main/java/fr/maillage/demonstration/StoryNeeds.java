package fr.maillage.demonstration;

import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.ShippedMappings;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Needs that the demonstration knows of: values that are invented and say so. */
@ApplicationScoped
class StoryNeeds {

    @Inject
    private StoryFiles files;

    /** Takes the values of the communes of that territory. */
    void load(TerritoryView where) {
        Mapping mapping = ShippedMappings.byName("ifn-communes")
                .orElseThrow()
                .with(FieldRule.constant("code", "fragilite-demonstration"))
                .with(FieldRule.constant("name", "Fragilité numérique (valeurs inventées)"))
                .with(FieldRule.constant("nameEn", "Digital fragility (invented values)"))
                .with(FieldRule.constant("source", "Valeurs inventées pour la démonstration de Maillage"));
        files.take("need", "fragility", mapping, where);
    }
}
