package fr.maillage.diagnosis.street;

import fr.maillage.diagnosis.model.StreetCampaign;
import fr.maillage.diagnosis.persistence.StreetRepository;
import fr.maillage.identity.Permission;
import fr.maillage.identity.PermissionHolders;
import fr.maillage.identity.PermissionHolders.Holder;
import fr.maillage.notification.LinkSigner;
import fr.maillage.notification.MessageTexts;
import fr.maillage.notification.NewMessage;
import fr.maillage.notification.NotificationService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.setting.Settings;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells those who keep a campaign that more comes by its link than a team writes down: somebody else may have it. Once for a
 * link and day.
 */
@ApplicationScoped
class StreetAlert {

    private static final MessageTexts TEXTS = new MessageTexts("fr.maillage.diagnosis.texts");
    private static final String PAGE = "/diagnosis/street/detail.xhtml?id=";
    private static final int LONGEST_SUBJECT = 200;

    /** Enough of what a link is recognised by to tell it from the one before. */
    private static final int OF_LINK = 12;

    @Inject
    private StreetRepository campaigns;

    @Inject
    private NotificationService messages;

    @Inject
    private PermissionHolders holders;

    @Inject
    private TerritoryService territories;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Looks at what came by a link in the last hour, an entry of the current transaction included. */
    void taken(StreetCampaign campaign, String secret) {
        OffsetDateTime hourAgo = OffsetDateTime.now(clock).minusHours(1);
        if (campaigns.takenSince(campaign, hourAgo) >= StreetEntryService.MOST_AN_HOUR) {
            tell(campaign, LinkSigner.digest(secret).substring(0, OF_LINK));
        }
    }

    private void tell(StreetCampaign campaign, String link) {
        List<Long> around = new ArrayList<>(territories.containing(campaign.territoryId()).stream()
                .map(TerritoryView::id)
                .toList());
        around.add(campaign.territoryId());
        List<Holder> keepers = holders.of(Permission.EDIT_DIAGNOSIS, around);
        Set<String> refusing =
                messages.refusing(keepers.stream().map(Holder::email).toList());
        String once = "street-flood:" + campaign.uuid() + ":" + link + ":" + ClockProducer.today(clock) + ":";
        String text = TEXTS.of(
                "street.flood.text",
                campaign.title(),
                StreetEntryService.MOST_AN_HOUR,
                settings.baseUrl() + PAGE + campaign.uuid());
        messages.enqueue(keepers.stream()
                .filter(keeper -> !refusing.contains(keeper.email()))
                .map(keeper -> new NewMessage(
                        once + keeper.account(),
                        keeper.email(),
                        PlainText.cut(TEXTS.of("street.flood.subject", campaign.title()), LONGEST_SUBJECT),
                        text,
                        new RecordRef("diagnosis.street", campaign.uuid()),
                        campaign.territoryId(),
                        null))
                .toList());
    }
}
