// Dropping files and watching them being added; the pages work without this file.
"use strict";

const form = document.getElementById("drop");
const job = document.getElementById("job");

if (form) {
  const input = document.getElementById("files");
  const say = (words) => { document.getElementById("sending").textContent = words; };
  document.getElementById("dropping").hidden = false;
  for (const kind of ["dragenter", "dragover", "dragleave", "drop"]) {
    form.addEventListener(kind, (event) => {
      event.preventDefault();
      form.classList.toggle("over", kind === "dragenter" || kind === "dragover");
    });
  }
  form.addEventListener("drop", (event) => {
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry && item.webkitGetAsEntry());
    if (entries.some((entry) => entry && entry.isDirectory)) {
      say("A folder cannot be dropped: pack it as zip first.");
    } else if (event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      send();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });

  const send = () => {
    const bar = document.getElementById("sent");
    const request = new XMLHttpRequest(); // fetch does not tell how much was sent
    request.upload.addEventListener("progress", (event) => {
      bar.max = event.total;
      bar.value = event.loaded;
    });
    request.addEventListener("load", () => {
      if (request.status === 200) {
        location.assign(request.responseURL);
      } else {
        const page = new DOMParser().parseFromString(request.responseText, "text/html");
        ended([...page.querySelectorAll(".problem p")].slice(0, 2).map((p) => p.textContent).join(" "));
      }
    });
    request.addEventListener("error", () => ended("The files did not arrive: the server may have ended, or refuses so much at once."));
    const ended = (words) => {
      bar.hidden = true;
      form.querySelector("button").disabled = false;
      say(words);
    };
    bar.hidden = false;
    form.querySelector("button").disabled = true;
    say("Sending " + (input.files.length === 1 ? input.files[0].name : input.files.length + " files") + " …");
    request.open("POST", form.action);
    const data = new FormData();
    data.append("token", form.elements.token.value);
    for (const file of input.files) {
      data.append("files", file, file.name.replace(/[\u0000-\u001f\u007f"\\]/g, "_")); // which break the form's own syntax
    }
    request.send(data);
  };
}

if (job && job.dataset.progress) {
  const show = (id, words) => {
    const element = document.getElementById(id);
    if (element.textContent !== words) {
      element.textContent = words;
    }
  };
  const look = async () => {
    const answer = await fetch(job.dataset.progress).catch(() => null);
    if (!answer) {
      show("phase", "The server does not answer.");
    } else if (answer.status !== 200) {
      location.reload();
      return;
    } else {
      const now = await answer.json();
      if (now.over) {
        location.reload();
        return;
      }
      show("phase", now.phase);
      show("account", now.account);
      document.getElementById("worked").value = now.worked;
    }
    setTimeout(look, 500);
  };
  look();
}
