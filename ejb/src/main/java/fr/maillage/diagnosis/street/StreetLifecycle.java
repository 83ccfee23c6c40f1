package fr.maillage.diagnosis.street;

import fr.maillage.diagnosis.link.LinkedLifecycle;
import fr.maillage.diagnosis.model.StreetCampaign;
import fr.maillage.diagnosis.persistence.StreetRepository;
import fr.maillage.identity.Caller;
import fr.maillage.notification.LinkSigner;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes campaigns and their links. */
@ApplicationScoped
public class StreetLifecycle extends LinkedLifecycle<StreetCampaign> {

    /** For the proxy only. */
    protected StreetLifecycle() {}

    @Inject
    public StreetLifecycle(
            StreetRepository campaigns, LinkSigner signer, Caller caller, AuditTrail audit, Clock clock) {
        super(campaigns, signer, caller, audit, clock);
    }

    public StreetCampaign create(FieldValues<StreetField> values, TerritoryView territory) {
        StreetCampaign campaign = new StreetCampaign(UUID.randomUUID(), now());
        link(campaign);
        return create(
                campaign,
                () -> campaign.describe(values, territory.id(), words(values, territory)),
                () -> {},
                FieldValues.none(StreetField.class).changes(values));
    }

    public void update(
            StreetCampaign campaign,
            FieldValues<StreetField> before,
            FieldValues<StreetField> after,
            TerritoryView territory) {
        update(
                campaign,
                () -> campaign.describe(after, territory.id(), words(after, territory)),
                () -> {},
                before.changes(after));
    }

    private static String words(FieldValues<StreetField> values, TerritoryView territory) {
        return PlainText.searched(
                Stream.of(values.text(StreetField.TITLE), territory.name(), values.text(StreetField.QUESTION)));
    }
}
