package fr.maillage.confirmation;

import fr.maillage.confirmation.persistence.TargetStateRepository;
import fr.maillage.notification.DeliveryListener;
import fr.maillage.notification.MessageState;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Delivery of a campaign's messages. */
@ApplicationScoped
public class CampaignDelivery implements DeliveryListener {

    @Inject
    private TargetStateRepository targets;

    @Inject
    private Clock clock;

    @Override
    public String about() {
        return CampaignTexts.ABOUT;
    }

    @Override
    public void ended(RecordRef record, MessageState state) {
        switch (state) {
            case SENT -> targets.sent(record.id(), OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
            case FAILED -> targets.lost(record.id(), TargetState.UNREACHABLE.name());
            case SUPPRESSED -> targets.lost(record.id(), TargetState.REFUSED.name());
            case WAITING -> throw new IllegalArgumentException("A message that waits has not ended");
        }
    }
}
