//! `bluepencil annotate --jsonl`: a line an article in, a line a document out, in the same order.
//!
//! Lines are dealt to the workers in turn and their answers collected in the same turn, each over a channel
//! that holds two: so memory stays constant however long the input, and the order needs no sorting.

mod lines;
mod record;

use crate::arguments::AnnotateArguments;
use crate::error::CliError;
use crate::input::Input;
use crate::{model, progress};
use bluepencil::mention::Tagger;
use lines::{Line, Lines};
use record::Answer;
use std::io::{self, BufWriter, Write};
use std::num::NonZeroUsize;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// Lines that wait before and behind each worker.
const WAITING: usize = 2;

pub(crate) fn run(arguments: &AnnotateArguments) -> Result<(), CliError> {
    let input = Input::new(arguments.file.as_deref());
    let lines = Lines::new(input.open()?);
    let tagger = model::tagger()?;
    let jobs = arguments
        .jobs
        .or_else(|| thread::available_parallelism().ok())
        .map_or(1, NonZeroUsize::get);
    let counts =
        annotate(lines, &tagger, jobs, io::stdout().lock()).map_err(|stopped| match stopped {
            Stopped::Read(error) => input.read_error(error),
            Stopped::Write(error) => CliError::Write(error),
        })?;
    match counts.failed {
        0 => Ok(()),
        failed => Err(CliError::Lines {
            failed,
            all: counts.all,
        }),
    }
}

/// Why not every line was dealt with.
enum Stopped {
    Read(io::Error),
    Write(io::Error),
}

#[derive(Default)]
struct Counts {
    all: u64,
    failed: u64,
}

fn annotate(
    lines: Lines,
    tagger: &Tagger,
    jobs: usize,
    out: impl Write,
) -> Result<Counts, Stopped> {
    thread::scope(|scope| {
        let (mut inputs, mut outputs) = (Vec::new(), Vec::new());
        for _ in 0..jobs {
            let (input, lines) = sync_channel(WAITING);
            let (answers, output) = sync_channel(WAITING);
            scope.spawn(move || work(&lines, tagger, &answers));
            inputs.push(input);
            outputs.push(output);
        }
        let reader = scope.spawn(move || deal(lines, &inputs));
        let counts = collect(&outputs, out);
        // Whoever still waits to hand over an answer must hear that nobody listens any more.
        drop(outputs);
        let read = reader
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        let counts = counts.map_err(Stopped::Write)?;
        read.map_err(Stopped::Read)?;
        Ok(counts)
    })
}

/// Hands the lines to the workers in turn, until they are all dealt or nobody takes them any more.
fn deal(lines: Lines, workers: &[SyncSender<Line>]) -> io::Result<()> {
    for (line, worker) in lines.zip(workers.iter().cycle()) {
        if worker.send(line?).is_err() {
            break;
        }
    }
    Ok(())
}

fn work(lines: &Receiver<Line>, tagger: &Tagger, answers: &SyncSender<Answer>) {
    for line in lines {
        if answers.send(record::answer(&line, tagger)).is_err() {
            break;
        }
    }
}

/// Writes the answers in the order in which the lines were dealt.
fn collect(workers: &[Receiver<Answer>], out: impl Write) -> io::Result<Counts> {
    let mut out = BufWriter::new(out);
    let mut counts = Counts::default();
    let counter = progress::articles();
    for worker in workers.iter().cycle() {
        let Ok(answer) = worker.recv() else { break };
        counts.all += 1;
        counts.failed += u64::from(answer.failed);
        writeln!(out, "{}", answer.json)?;
        // A program at the other end of a pipe gets each article when it is done.
        out.flush()?;
        counter.inc(1);
    }
    counter.finish_and_clear();
    Ok(counts)
}
