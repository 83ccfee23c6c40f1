package fr.maillage.diagnosis.street;

import fr.maillage.diagnosis.link.LinkedService;
import fr.maillage.diagnosis.model.StreetCampaign;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Campaigns in the street. Reading them needs COLLECT somewhere, the link of one COLLECT on its territory; entering and
 * changing one EDIT_DIAGNOSIS there, and moving it on both territories.
 */
@Stateless
@LocalBean
public class StreetService extends LinkedService<StreetCampaign, StreetDetail, StreetField> {

    @Inject
    private StreetLifecycle lifecycle;

    @Inject
    private StreetList list;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Override
    public StreetDetail get(UUID id) {
        caller().require(Permission.COLLECT);
        return detail(lifecycle.find(id));
    }

    /**
     * Enters a campaign.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_DIAGNOSIS on the territory
     */
    public StreetDetail create(FieldValues<StreetField> input) {
        caller().require(Permission.EDIT_DIAGNOSIS);
        FieldValues<StreetField> values = check(input, FieldValues.none(StreetField.class));
        return detail(lifecycle.create(values, allowed(values)));
    }

    /**
     * Corrects a campaign; nothing is written when nothing differs.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; INVALID as for {@link #create}; DENIED without
     *     EDIT_DIAGNOSIS on the territory, before and after; CONFLICT for an archived campaign; NOT_FOUND
     */
    @Override
    public StreetDetail update(UUID id, int version, FieldValues<StreetField> input) {
        StreetCampaign campaign = lifecycle.forChange(id, version);
        lifecycle.requireActive(campaign);
        FieldValues<StreetField> before = list.byUuid(id).orElseThrow().values();
        FieldValues<StreetField> values = check(input, before);
        lifecycle.update(campaign, before, values, allowed(values));
        return detail(campaign);
    }

    @Override
    protected StreetLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected StreetDetail detail(StreetCampaign campaign) {
        return new StreetDetail(list.byUuid(campaign.uuid()).orElseThrow(), lifecycle.editable(campaign));
    }

    private FieldValues<StreetField> check(FieldValues<StreetField> input, FieldValues<StreetField> before) {
        return StreetValidator.check(input, before, vocabularies.all(), territories::byCode);
    }

    /** Gives the territory that a campaign would work for, if the caller may say so. */
    private TerritoryView allowed(FieldValues<StreetField> values) {
        TerritoryView territory = territories.required(values.text(StreetField.TERRITORY));
        caller().require(Permission.EDIT_DIAGNOSIS, territory.id());
        return territory;
    }
}
