package fr.maillage.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of time: a UTC clock for instants; {@link #PARIS} for what people call a day. */
@ApplicationScoped
public class ClockProducer {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Produces
    public Clock clock() {
        return Clock.systemUTC();
    }
}
