package fr.maillage.plan.request;

import fr.maillage.notification.MessageTexts;
import fr.maillage.notification.NewMessage;
import fr.maillage.plan.persistence.RequestRepository.ToWrite;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.RecordRef;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Texts of requests. */
final class RequestTexts {

    /** The page that the link opens, from the context root. */
    static final String PAGE = "/plan/request/answer.xhtml";

    private static final MessageTexts TEXTS = new MessageTexts("fr.maillage.plan.texts");
    private static final int LONGEST_SUBJECT = 200;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private RequestTexts() {}

    /** Names for the audit a partner who answers. */
    static String by(String partner) {
        return TEXTS.of("by.link", partner);
    }

    /**
     * A message; the first one, or a reminder.
     *
     * @param request with this message counted
     */
    static NewMessage message(FigureRequest request, ToWrite to) {
        String month = MONTH.format(request.month());
        LocalDate expires =
                request.expiresAt().atZoneSameInstant(ClockProducer.PARIS).toLocalDate();
        LocalDate closes = RequestPolicy.closes(request.month());
        String text = String.join(
                "\n\n",
                TEXTS.of("hello", to.partner(), to.title(), to.territory(), month),
                TEXTS.of("link", NewMessage.LINK),
                TEXTS.of("until", DAY.format(expires.isBefore(closes) ? expires : closes)));
        return new NewMessage(
                "plan-request:" + request.id() + ":" + request.messages(),
                to.email(),
                PlainText.cut(
                        TEXTS.of(request.messages() == 1 ? "subject" : "again", month, to.title()), LONGEST_SUBJECT),
                text,
                new RecordRef("plan.request", request.id()),
                to.territoryKey(),
                new NewMessage.Link(PAGE, request.id()));
    }
}
