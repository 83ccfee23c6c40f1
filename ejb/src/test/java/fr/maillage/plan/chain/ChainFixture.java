package fr.maillage.plan.chain;

import fr.maillage.diagnosis.finding.FindingTrail.Found;
import fr.maillage.diagnosis.finding.FindingTrail.Said;
import fr.maillage.funding.extract.UnmatchedFiles.Unmatched;
import fr.maillage.plan.chain.ChainParts.Action;
import fr.maillage.plan.chain.ChainParts.Decision;
import fr.maillage.plan.chain.ChainParts.Indicator;
import fr.maillage.plan.chain.ChainParts.Objective;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Parts of a chain, told by their codes. */
final class ChainFixture {

    /** The frame of all objectives. */
    static final String FRAME = "frame";

    private final List<Found> findings = new ArrayList<>();
    private final List<Objective> objectives = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Unmatched> files = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    /** The identifier of what has a code. */
    static UUID id(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }

    private static long key(String code) {
        return code.hashCode();
    }

    private static List<UUID> ids(String... codes) {
        return Arrays.stream(codes).map(ChainFixture::id).toList();
    }

    ChainFixture finding(String code, boolean adopted, String... statements) {
        findings.add(new Found(
                id(code),
                code,
                "Constat " + code,
                adopted,
                Arrays.stream(statements)
                        .map(said -> new Said(id(said), said, null))
                        .toList()));
        return this;
    }

    ChainFixture objective(String code, boolean axis) {
        objectives.add(new Objective(key(code), id(code), code, "Objectif " + code, id(FRAME), axis));
        return this;
    }

    /** @param served the codes of the objectives that it serves, separated by spaces */
    ChainFixture action(String code, String served, String... cited) {
        List<Long> lines = Arrays.stream(served.split(" "))
                .filter(line -> !line.isEmpty())
                .map(ChainFixture::key)
                .toList();
        actions.add(new Action(key(code), id(code), code, "Action " + code, lines, ids(cited)));
        return this;
    }

    /** @param line null where it names no objective */
    ChainFixture indicator(String code, String action, String line, boolean measured) {
        indicators.add(new Indicator(
                id(code), code, "Indicateur " + code, key(action), line == null ? null : key(line), measured));
        return this;
    }

    ChainFixture file(String number) {
        files.add(new Unmatched(id("extract"), 1, number, "Dossier " + number));
        return this;
    }

    ChainFixture decision(String number, String... records) {
        decisions.add(new Decision(id(number), number, "Texte " + number, ids(records)));
        return this;
    }

    EvidenceChain chain() {
        return ChainPolicy.of(new ChainParts(findings, objectives, actions, indicators, files, decisions));
    }
}
