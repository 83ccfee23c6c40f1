package fr.maillage.confirmation;

import fr.maillage.territory.TerritoryView;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A campaign with its figures.
 *
 * @param input what it was made with
 * @param figures of all its communes together
 * @param editable whether the caller may stop it
 */
public record CampaignView(
        UUID id,
        int version,
        CampaignInput input,
        TerritoryView territory,
        CampaignState state,
        OffsetDateTime createdAt,
        String createdBy,
        OffsetDateTime stoppedAt,
        CampaignFigures figures,
        boolean editable) {}
