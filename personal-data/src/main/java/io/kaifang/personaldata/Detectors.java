package io.kaifang.personaldata;

import io.kaifang.personaldata.cell.ContentDetector;
import io.kaifang.personaldata.content.CriticalFacilities;
import io.kaifang.personaldata.content.PrecisePositions;
import io.kaifang.personaldata.content.SensitiveWords;
import io.kaifang.personaldata.number.BankCards;
import io.kaifang.personaldata.number.CreditCodes;
import io.kaifang.personaldata.number.IdentityCards;
import io.kaifang.personaldata.number.LandlineNumbers;
import io.kaifang.personaldata.number.MobileNumbers;
import io.kaifang.personaldata.number.NumberPlates;
import io.kaifang.personaldata.number.SocialCards;
import io.kaifang.personaldata.number.TravelDocuments;
import io.kaifang.personaldata.online.ChatAccounts;
import io.kaifang.personaldata.online.DeviceIdentifiers;
import io.kaifang.personaldata.online.MailAddresses;
import io.kaifang.personaldata.online.NetworkAddresses;
import io.kaifang.personaldata.person.Ages;
import io.kaifang.personaldata.person.BirthDates;
import io.kaifang.personaldata.person.HomeAddresses;
import io.kaifang.personaldata.person.PersonalNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Every detector, as one list. A detector remembers what it saw: each column has its own. */
final class Detectors {
    private Detectors() {}

    static List<ContentDetector> forOneColumn(ColumnHeading heading, LocalDate today) {
        List<ContentDetector> detectors = new ArrayList<>(List.of(
                new IdentityCards(today),
                CreditCodes.ofEverybody(),
                CreditCodes.ofSoleTraders(),
                new MobileNumbers(),
                new LandlineNumbers(),
                new BankCards(),
                new TravelDocuments(),
                new SocialCards(),
                new NumberPlates(),
                new DeviceIdentifiers(),
                new NetworkAddresses(),
                new MailAddresses(),
                new ChatAccounts(),
                new PersonalNames(heading),
                new HomeAddresses(),
                new Ages(),
                new BirthDates(heading, today),
                new PrecisePositions(),
                new CriticalFacilities()));
        detectors.addAll(SensitiveWords.all());
        return detectors;
    }
}
