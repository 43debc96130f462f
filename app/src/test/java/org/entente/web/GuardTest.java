package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuardTest {
    @Test
    void answersToThisMachineOnly() {
        assertThat(Guard.local("127.0.0.1:8080")).isTrue();
        assertThat(Guard.local("localhost")).isTrue();
        assertThat(Guard.local("LOCALHOST:8080")).isTrue();
        assertThat(Guard.local("[::1]:8080")).isTrue();
        assertThat(Guard.local("evil.example:8080")).isFalse();
        assertThat(Guard.local("127.0.0.1.evil.example")).isFalse();
        assertThat(Guard.local("localhost:8080@evil.example")).isFalse();
        assertThat(Guard.local("")).isFalse();
        assertThat(Guard.local(null)).isFalse();
    }
}
