package fr.maillage.committee.minutes;

import fr.maillage.committee.GatheringLifecycle;
import fr.maillage.committee.GatheringService;
import fr.maillage.committee.item.AgendaLine;
import fr.maillage.committee.item.ItemAgendaService;
import fr.maillage.committee.model.Minutes;
import fr.maillage.committee.model.MinutesText;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sheet of a gathering that a secretary sees and writes while it goes on. */
@Stateless
public class MeetingService {

    @Inject
    private GatheringLifecycle lifecycle;

    @Inject
    private GatheringService gatherings;

    @Inject
    private ItemAgendaService agendas;

    @Inject
    private MinutesReader reader;

    @Inject
    private MinutesWriter writer;

    @Inject
    private Caller caller;

    /**
     * The agenda of a gathering with what was written of each item.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_COMMITTEE on the territory of the body; NOT_FOUND, also for an
     *     archived gathering
     */
    public MeetingSheet sheet(UUID gathering) {
        caller.require(Permission.EDIT_COMMITTEE);
        MinutesHead head = reader.head(gathering);
        caller.require(Permission.EDIT_COMMITTEE, head.territory());
        if (head.archived()) {
            throw Problem.notFound(lifecycle.kind(), gathering.toString());
        }
        List<MinutesVersion> versions = reader.versions(head, true);
        MinutesVersion latest = versions.isEmpty() ? null : versions.get(0);
        Map<String, AgendaLine> agenda = agendas.of(gathering).lines().stream()
                .collect(Collectors.toMap(line -> line.item().id().toString(), Function.identity()));
        return new MeetingSheet(
                gatherings.get(gathering),
                latest == null ? 1 : latest.number(),
                latest == null ? Minutes.DRAFT : latest.state(),
                reader.sections(head, latest).stream()
                        .map(section -> line(section, agenda.get(section.part())))
                        .toList());
    }

    /**
     * Writes what the minutes say of a part, in their latest version.
     *
     * @param part the identifier of an item of the agenda, or {@link MinutesSection#GENERAL}
     * @param version of the text, as the writer saw it; 0 for none
     * @param typed at most 20,000 characters; null for nothing
     * @return the text as it is now
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_COMMITTEE on the territory of the body; INVALID for a text that is
     *     too long; STALE where somebody else wrote meanwhile (then {@link #written} tells what); CONFLICT for an archived
     *     gathering, and for minutes that are no draft; NOT_FOUND
     */
    public MinutesSection write(UUID gathering, String part, int version, String typed) {
        caller.require(Permission.EDIT_COMMITTEE);
        String words = MinutesPolicy.text(typed);
        MinutesText text = writer.write(lifecycle.held(gathering), part, version, words);
        return new MinutesSection(text.part(), null, null, text.text(), text.version());
    }

    /**
     * Gives the text of a part in the latest version.
     *
     * @throws Problem as for {@link #sheet}
     */
    public MinutesSection written(UUID gathering, String part) {
        return sheet(gathering).lines().stream()
                .map(MeetingLine::section)
                .filter(section -> section.part().equals(part))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("committee.item", part));
    }

    private static MeetingLine line(MinutesSection section, AgendaLine line) {
        return line == null
                ? new MeetingLine(section, null, null, null, null)
                : new MeetingLine(section, line.startsAt(), line.item().duration(), line.presenter(), line);
    }
}
