package fr.maillage.web.agenda;

import fr.maillage.agenda.AgendaCalendar;
import fr.maillage.agenda.AgendaDetail;
import fr.maillage.agenda.AgendaFilter;
import fr.maillage.agenda.AgendaPublicationService;
import fr.maillage.agenda.AgendaSession;
import fr.maillage.report.Poster;
import fr.maillage.report.PosterService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.setting.Settings;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.TableFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The agenda as calendars, {@code /agenda.ics} with the filters of its page and {@code /agenda/event.ics?id=}, and as
 * posters, {@code /agenda/poster.pdf?id=} of an event or {@code ?place=&month=} of a place and a month.
 */
@WebServlet(
        name = "agenda-files",
        urlPatterns = {"/agenda.ics", "/agenda/event.ics", "/agenda/poster.pdf"})
public class AgendaFilesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AgendaPublicationService agenda;

    @Inject
    private transient PosterService posters;

    @Inject
    private transient VocabularyService vocabularies;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = Languages.of(request);
        AgendaWords words = new AgendaWords(locale, vocabularies.all());
        try {
            switch (request.getServletPath()) {
                case "/agenda.ics" ->
                    calendar(
                            response,
                            words,
                            agenda.events(AgendaParameters.filter(
                                    Asked.byProgram(request::getParameter), vocabularies.all())));
                case "/agenda/event.ics" -> calendar(response, words, List.of(agenda.event(id(request))));
                default -> poster(response, poster(request, locale, words));
            }
        } catch (Problem problem) {
            TableFile.refuse(response, problem);
        }
    }

    private void calendar(HttpServletResponse response, AgendaWords words, List<AgendaDetail> events)
            throws IOException {
        byte[] text = AgendaCalendar.of(
                        events,
                        event -> words.description(event.values()),
                        event -> URI.create(settings.baseUrl() + "/agenda/event.xhtml?id=" + event.id()))
                .getBytes(StandardCharsets.UTF_8);
        send(response, "text/calendar;charset=UTF-8", "attachment; filename=\"agenda.ics\"", text);
    }

    private Poster poster(HttpServletRequest request, Locale locale, AgendaWords words) {
        AgendaPosters drawn = new AgendaPosters(locale, words, posters.issuer(locale), settings.baseUrl() + "/agenda");
        if (request.getParameter("id") != null) {
            return drawn.event(agenda.event(id(request)), LocalDateTime.now(clock.withZone(ClockProducer.PARIS)));
        }
        UUID place = Identifiers.of("place", request.getParameter("place"));
        YearMonth month = month(request.getParameter("month"));
        List<AgendaSession> sessions = agenda
                .sessions(
                        new AgendaFilter(null, null, null, place, month.atDay(1), month.atEndOfMonth()),
                        new PageRequest(0, PageRequest.MAX_SIZE, null, true))
                .items()
                .stream()
                .filter(s -> !s.date().cancelled())
                .toList();
        if (sessions.isEmpty()) {
            throw Problem.notFound("agenda", month.toString());
        }
        return drawn.month(sessions.get(0).place(), month.atDay(1), sessions);
    }

    private void poster(HttpServletResponse response, Poster poster) throws IOException {
        send(response, "application/pdf", "inline; filename=\"affiche.pdf\"", posters.pdf(poster));
    }

    private static void send(HttpServletResponse response, String type, String disposition, byte[] bytes)
            throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", disposition);
        response.setHeader("Cache-Control", "public, max-age=60, must-revalidate");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static UUID id(HttpServletRequest request) {
        return Identifiers.of("agenda", request.getParameter("id"));
    }

    private static YearMonth month(String text) {
        try {
            YearMonth month = YearMonth.parse(text == null ? "" : text.strip());
            if (month.getYear() >= 2000 && month.getYear() <= 2100) {
                return month;
            }
        } catch (DateTimeParseException e) {
            // Said below, as for a year that nobody means
        }
        throw Problem.invalid("month", "agenda-month", text);
    }
}
