package fr.maillage.notification;

import fr.maillage.notification.model.MailAddressPolicy;
import fr.maillage.notification.persistence.DeliveryRepository;
import fr.maillage.notification.persistence.RecipientRepository;
import fr.maillage.shared.Person;
import fr.maillage.shared.PersonalData;
import fr.maillage.shared.PersonalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The messages to one person. Of who wants none, the digest of her address is kept, so that nobody writes to her. */
@ApplicationScoped
public class MessagePersonalData implements PersonalData {

    @Inject
    private RecipientRepository messages;

    @Inject
    private DeliveryRepository deliveries;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "messages";
    }

    @Override
    public List<PersonalRecord> of(Person person) {
        return person.email() == null
                ? List.of()
                : messages.to(person.email()).stream()
                        .map(message -> PersonalRecord.of(
                                message.subject(),
                                message.recipient(),
                                false,
                                "recipient",
                                message.recipient(),
                                "subject",
                                message.subject(),
                                "text",
                                message.body(),
                                "calendar",
                                message.calendar(),
                                "state",
                                message.state(),
                                "createdAt",
                                message.createdAt()))
                        .toList();
    }

    @Override
    public void erase(Person person) {
        if (person.email() != null) {
            messages.remove(person.email());
            if (person.refuses()) {
                deliveries.refuse(
                        MailAddressPolicy.hash(person.email()),
                        OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
            }
        }
    }
}
