package fr.maillage.diagnosis.street;

import fr.maillage.diagnosis.collection.CollectionDesk;
import fr.maillage.diagnosis.collection.CollectionField;
import fr.maillage.diagnosis.model.StreetCampaign;
import fr.maillage.record.FieldValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The collections of campaigns in the street: what comes by the link of one belongs together. */
@ApplicationScoped
class StreetCollections {

    @Inject
    private CollectionDesk collections;

    /** The key of a campaign's collection, which its first words make by the campaign's title, territory, mode and days. */
    long of(StreetCampaign campaign) {
        return collections.ofCampaign(
                campaign.id(),
                FieldValues.none(CollectionField.class)
                        .with(CollectionField.TITLE, campaign.title())
                        .with(CollectionField.MODE, campaign.values().text(StreetField.MODE))
                        .with(CollectionField.STARTS_ON, campaign.opensOn().toString())
                        .with(CollectionField.ENDS_ON, campaign.closesOn().toString()),
                campaign.territoryId());
    }
}
