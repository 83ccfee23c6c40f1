package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.GRAND_EST;

import fr.maillage.deployment.desk.DeskDimension;
import fr.maillage.deployment.desk.DeskEntry;
import fr.maillage.deployment.desk.DeskEntryService;
import fr.maillage.deployment.desk.DeskFigures;
import fr.maillage.deployment.desk.DeskService;
import fr.maillage.diagnosis.street.StreetDetail;
import fr.maillage.diagnosis.street.StreetField;
import fr.maillage.diagnosis.street.StreetService;
import fr.maillage.identity.Role;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.As;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;

/** Orientation desks of campaigns, and what they send. */
abstract class OrientationDesks {

    static final String GAGNY = "com:93032";

    @Inject
    private DeploymentStory story;

    @Inject
    DropInDesk registry;

    @Inject
    private StreetService campaigns;

    @Inject
    DeskEntryService desk;

    @Inject
    DeskService desks;

    @Inject
    private Clock clock;

    @BeforeEach
    void nothing_counted() {
        story.forget();
    }

    LocalDate today() {
        return ClockProducer.today(clock);
    }

    static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GRAND_EST, action);
    }

    StreetDetail campaign(String mode, LocalDate opensOn, LocalDate closesOn) {
        return officer(() -> campaigns.create(FieldValues.none(StreetField.class)
                .with(StreetField.TITLE, "Accueil de la mairie")
                .with(StreetField.TERRITORY, GRAND_EST)
                .with(StreetField.MODE, mode)
                .with(StreetField.OPENS_ON, opensOn.toString())
                .with(StreetField.CLOSES_ON, closesOn.toString())));
    }

    String secret(StreetDetail campaign) {
        return officer(() -> campaigns.secret(campaign.id()));
    }

    String open() {
        return secret(campaign("guichet", today(), today()));
    }

    DeskEntry nowhere(String need, boolean consent) {
        return new DeskEntry(
                UUID.randomUUID(), GAGNY, today(), need, "aucun", null, DeskDimension.NOWHERE, null, null, consent);
    }

    DeskEntry to(UUID place) {
        return new DeskEntry(
                UUID.randomUUID(),
                GAGNY,
                today(),
                "bases",
                "smartphone",
                "aise",
                DeskDimension.TO_PLACE,
                place.toString(),
                null,
                false);
    }

    DeskFigures found() {
        return officer(() -> desks.of(GRAND_EST, null, null));
    }
}
