package fr.maillage.plan;

import static fr.maillage.plan.SchemeStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.FindingLink;
import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.frame.FrameService;
import fr.maillage.plan.scheme.LineService;
import fr.maillage.plan.scheme.VersionService;
import fr.maillage.record.FieldValues;
import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A code that stands in a département and in an EPT inside it: for a commune of the EPT, the EPT's own is meant. */
@InsideEar
class InnermostCodeIT {

    private static final String AROUND = "dep:93";
    private static final String INSIDE = "ept:200058790";
    private static final String TOWN = "com:93032";

    @Inject
    private FrameService frames;

    @Inject
    private VersionService versions;

    @Inject
    private LineService lines;

    @Inject
    private FrameLines codes;

    @Inject
    private FindingService findings;

    @Inject
    private ActionDesk actions;

    @Inject
    private TerritoryService territories;

    private final String code =
            "X" + UUID.randomUUID().toString().substring(0, 8).replace("-", "");

    private UUID axis(String territory) {
        return officer(() -> {
            UUID frame = frames.create(FieldValues.none(FrameField.class)
                            .with(FrameField.NAME, "Schéma " + code)
                            .with(FrameField.KIND, "scheme")
                            .with(FrameField.TERRITORY, territory))
                    .id();
            lines.add(
                    versions.current(frame).version().id(),
                    FieldValues.none(LineField.class)
                            .with(LineField.LEVEL, "axis")
                            .with(LineField.CODE, code)
                            .with(LineField.LABEL, "Oser"));
            return frame;
        });
    }

    private UUID finding(String territory) {
        return As.administrator(() -> findings.create(FieldValues.none(FindingField.class)
                        .with(FindingField.TITLE, "Le bus ne passe plus " + code)
                        .with(FindingField.TERRITORY, territory)
                        .with(FindingField.STATE, "discussed")
                        .with(FindingField.PROPOSED_ON, "2026-03-02")))
                .id();
    }

    @Test
    void of_lines_of_frames() {
        long town = territories.required(TOWN).id();
        UUID around = axis(AROUND);
        assertThat(codes.coded(code, town)).extracting(FrameLineRef::frame).containsExactly(around);
        UUID inside = axis(INSIDE);
        assertThat(codes.coded(code, town)).extracting(FrameLineRef::frame).containsExactly(inside);
        assertThat(codes.coded(code, territories.required(AROUND).id()))
                .extracting(FrameLineRef::frame)
                .containsExactly(around);
    }

    @Test
    void of_findings() {
        UUID around = finding(AROUND);
        assertThat(named()).isEqualTo(around);
        UUID inside = finding(INSIDE);
        assertThat(named()).isEqualTo(inside);
    }

    /** The finding that an action of the commune names. */
    private UUID named() {
        return actions
                .enter(ActionDesk.says("Navette " + code, TOWN)
                        .with(ActionField.FINDINGS, List.of("Le bus ne passe plus " + code)))
                .findings()
                .stream()
                .map(FindingLink::id)
                .findFirst()
                .orElseThrow();
    }
}
