package fr.maillage.committee.digest;

import fr.maillage.notification.MessageTexts;
import fr.maillage.notification.NewMessage;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.RecordRef;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Texts of the message that tells somebody what awaits her. */
final class DigestTexts {

    private static final MessageTexts TEXTS = new MessageTexts("fr.maillage.committee.texts");
    private static final String PAGE = "/committee/digest/page.xhtml";
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_ABOUT = 80;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Map<String, String> words;
    private final Map<Awaiting, UUID> seeds;
    private final LocalDate today;

    /**
     * The texts of a day.
     *
     * @param words how messages call things, by their kinds
     * @param seeds what the secrets of links are made from
     */
    DigestTexts(Map<String, String> words, Map<Awaiting, UUID> seeds, LocalDate today) {
        this.words = words;
        this.seeds = seeds;
        this.today = today;
    }

    /**
     * The message to somebody.
     *
     * @param items the most urgent first; at least one
     */
    NewMessage message(DigestMember member, Digest digest, List<Awaiting> items) {
        List<String> parts = new ArrayList<>();
        List<NewMessage.Link> links = new ArrayList<>();
        parts.add(TEXTS.of("digest.hello", member.name()));
        items.stream().limit(DigestSendService.MOST_NAMED).forEach(item -> {
            UUID seed = seeds.get(item);
            if (seed == null) {
                parts.add(line(item));
            } else {
                links.add(new NewMessage.Link(item.path(), seed));
                parts.add(line(item) + "\n" + NewMessage.link(links.size()));
            }
        });
        if (items.size() > DigestSendService.MOST_NAMED) {
            parts.add(TEXTS.of("digest.more", items.size() - DigestSendService.MOST_NAMED));
        }
        parts.add(TEXTS.of("digest.page", NewMessage.LINK));
        parts.add(TEXTS.of(
                "digest.until",
                DAY.format(digest.expiresAt()
                        .atZoneSameInstant(ClockProducer.PARIS)
                        .toLocalDate())));
        return new NewMessage(
                        digest.key(),
                        member.email(),
                        TEXTS.of("digest.subject", items.size()),
                        String.join("\n\n", parts),
                        new RecordRef("committee.digest", digest.id()),
                        null,
                        new NewMessage.Link(PAGE, digest.id()))
                .with(links);
    }

    private String line(Awaiting item) {
        String what = TEXTS.of(
                "digest.item", words.get(item.kind()), PlainText.cut(PlainText.line(item.title()), LONGEST_TITLE));
        String where = item.about() == null
                ? what
                : TEXTS.of("digest.about", what, PlainText.cut(item.about(), LONGEST_ABOUT));
        if (item.due() == null) {
            return where;
        }
        return TEXTS.of(item.late(today) ? "digest.late" : "digest.due", where, DAY.format(item.due()));
    }
}
