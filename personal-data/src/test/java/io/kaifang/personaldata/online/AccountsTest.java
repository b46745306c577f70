package io.kaifang.personaldata.online;

import static io.kaifang.personaldata.ContentKind.CHAT_ACCOUNT;
import static io.kaifang.personaldata.ContentKind.DEVICE_IDENTIFIER;
import static io.kaifang.personaldata.ContentKind.MAIL_ADDRESS;
import static io.kaifang.personaldata.ContentKind.NETWORK_ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.personaldata.Looks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {
    @ParameterizedTest
    @ValueSource(strings = {"wang.xm1@example.com", "邮箱wang@mail.example.cn，", "ＷＡＮＧ＠example.com"})
    void mail_addresses(String cell) {
        assertThat(Looks.of(MAIL_ADDRESS, cell)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@example.com", "a@b", "5@3.2", "甲@example", "a@b.c"})
    void no_mail_addresses(String cell) {
        assertThat(Looks.of(MAIL_ADDRESS, cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQ：100012345", "qq号100012345", "微信号：wang_2020", "wxid_abc123def", "微信13812345678"})
    void chat_accounts_behind_their_service(String cell) {
        assertThat(Looks.of(CHAT_ACCOUNT, cell)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100012345", "QQ12", "AQQ100012345", "QQAB-37536C", "微信公众号2020"})
    void no_chat_accounts(String cell) {
        assertThat(Looks.of(CHAT_ACCOUNT, cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"180.168.1.3", "来自10.0.0.200的访问", "2001:0db8:0000:0000:0000:ff00:0042:8329", "2001:db8::ff00:42"
            })
    void network_addresses(String cell) {
        assertThat(Looks.of(NETWORK_ADDRESS, cell)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2.3.4",
                "180.168.1",
                "180.168.1.300",
                "1.180.168.1.3",
                "v180.168.1.3",
                "180.168.01.3",
                "12:30:45",
                "00:1A:2B:3C:4D:5E"
            })
    void no_network_addresses(String cell) {
        assertThat(Looks.of(NETWORK_ADDRESS, cell)).isEmpty();
    }

    @Test
    void devices_by_mac_and_by_imei_whose_luhn_digits_fit() {
        assertThat(Looks.of(DEVICE_IDENTIFIER, "00:1A:2B:3C:4D:5E")).isPresent();
        assertThat(Looks.of(DEVICE_IDENTIFIER, "00-1a-2b-3c-4d-5e")).isPresent();
        assertThat(Looks.of(DEVICE_IDENTIFIER, "00:1A:2B:3C:4D")).isEmpty();
        assertThat(Looks.of(DEVICE_IDENTIFIER, "00:1A:2B:3C:4D:5G")).isEmpty();
        assertThat(Looks.of(DEVICE_IDENTIFIER, List.of("490154203237518", "490154203237518")))
                .isEmpty();
        assertThat(Looks.of(
                        DEVICE_IDENTIFIER,
                        List.of("356938035643809", "356938035643809", "356938035643809", "356938035643809")))
                .isPresent();
        assertThat(Looks.of(DEVICE_IDENTIFIER, Looks.cells(100, i -> "35693803%07d".formatted(i * 11))))
                .isEmpty();
    }
}
