package fr.maillage.committee.pack;

import fr.maillage.committee.GatheringLifecycle;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.persistence.PackLinkRepository;
import fr.maillage.committee.persistence.PackRepository;
import fr.maillage.document.DocumentService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.report.MeetingReportService;
import fr.maillage.report.Readers;
import fr.maillage.report.ReportSection;
import fr.maillage.report.ReportTexts;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The pack of a meeting, for those with an account. Reading the members' edition needs READ on the territory that the body
 * works for; having one made, choosing what is in it and reading the officers' edition EDIT_COMMITTEE there.
 */
@Stateless
public class PackService {

    @Inject
    private GatheringLifecycle gatherings;

    @Inject
    private PackRepository packs;

    @Inject
    private PackLinkRepository links;

    @Inject
    private MeetingReportService reports;

    @Inject
    private DocumentService documents;

    @Inject
    private Caller caller;

    /**
     * A section as one chooses it.
     *
     * @param name by which it is kept
     * @param title as the pack calls it
     */
    public record Section(String name, String title) {}

    /**
     * The editions of a meeting's pack that the caller may read, the newest first, with their files.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public List<PackEdition> editions(UUID gathering) {
        caller.require(Permission.READ);
        Gathering found = gatherings.find(gathering);
        List<Readers> readable = Arrays.stream(Readers.values())
                .filter(readers -> caller.may(needed(readers), found.territoryId()))
                .toList();
        Map<String, List<MeetingReportService.File>> files = reports.files(gathering, readable).stream()
                .collect(Collectors.groupingBy(file -> key(file.readers(), file.contents())));
        return packs.editions(found.id()).stream()
                .filter(edition -> readable.contains(edition.readers()))
                .map(edition ->
                        edition.with(files.getOrDefault(key(edition.readers(), edition.contents()), List.of()).stream()
                                .map(MeetingReportService.File::report)
                                .toList()))
                .toList();
    }

    /**
     * The annexes of an edition as they were bound when it was made; the caller closes the stream.
     *
     * @throws Problem as for {@link #editions}; NOT_FOUND also for an edition that she may not read or without annexes
     */
    public InputStream annexes(UUID gathering, UUID edition) {
        return editions(gathering).stream()
                .filter(each -> each.id().equals(edition) && each.annexes() != null)
                .findFirst()
                .map(each -> documents.openUnchecked(each.annexes()))
                .orElseThrow(() ->
                        Problem.of(Problem.Kind.NOT_FOUND, "pack", "committee-pack-gone", String.valueOf(edition)));
    }

    /**
     * Counts the members who were sent a link to the pack.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public long sent(UUID gathering) {
        caller.require(Permission.READ);
        return links.sent(gatherings.find(gathering).uuid());
    }

    /**
     * Tells if the caller may have the pack made and choose what is in it.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public boolean orderable(UUID gathering) {
        caller.require(Permission.READ);
        Gathering found = gatherings.find(gathering);
        return !found.archived() && caller.may(Permission.EDIT_COMMITTEE, found.territoryId());
    }

    /**
     * Has both editions made. When they are being made already, that run is the answer.
     *
     * @param locale French unless its language is English
     * @return the run; somebody else's is not hers to see
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_COMMITTEE on the territory of the body; NOT_FOUND; CONFLICT for
     *     an archived gathering
     */
    public UUID order(UUID gathering, Locale locale) {
        return reports.order(PackOccasion.REPORT, gathering, locale);
    }

    /**
     * Tells how the pack of a meeting is put together.
     *
     * @throws Problem as for {@link #order}
     */
    public PackSetup setup(UUID gathering) {
        return packs.setup(held(gathering));
    }

    /**
     * All sections that can be chosen: those of a setup first, in its order, then the others in their usual one.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without EDIT_COMMITTEE
     */
    public List<Section> sections(PackSetup setup, Locale locale) {
        caller.require(Permission.EDIT_COMMITTEE);
        ReportTexts texts = new ReportTexts(locale);
        List<ReportSection> all = reports.sections(PackOccasion.REPORT);
        List<ReportSection> ordered = new ArrayList<>(PackRules.chosen(all, ReportSection::name, setup.sections()));
        all.stream().filter(section -> !ordered.contains(section)).forEach(ordered::add);
        return ordered.stream()
                .map(section -> new Section(section.name(), section.title(texts)))
                .toList();
    }

    /**
     * Keeps what is in the pack of a meeting, or of all meetings of its body for which nothing else is chosen.
     *
     * @param sections the names of those that are in it, in their order
     * @param daysBefore how many days before the meeting it is made, 0 to {@value PackSetup#MOST_DAYS}; null for only when
     *     somebody asks
     * @param habit whether it is the habit of the body
     * @throws Problem as for {@link #order}; INVALID without any section, for an unknown one, and for days out of range
     */
    public void choose(UUID gathering, List<String> sections, Integer daysBefore, boolean habit) {
        Gathering held = held(gathering);
        List<String> known = reports.sections(PackOccasion.REPORT).stream()
                .map(ReportSection::name)
                .toList();
        packs.choose(held, PackRules.checked(sections, known, daysBefore), daysBefore, habit);
        gatherings.record(held, "choose-pack", List.of());
    }

    private Gathering held(UUID gathering) {
        caller.require(Permission.EDIT_COMMITTEE);
        return gatherings.held(gathering);
    }

    private static Permission needed(Readers readers) {
        return readers == Readers.OFFICERS ? Permission.EDIT_COMMITTEE : Permission.READ;
    }

    private static String key(Readers readers, String contents) {
        return readers.code() + " " + contents;
    }
}
