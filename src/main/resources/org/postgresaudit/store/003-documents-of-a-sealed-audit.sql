-- Which of the documents an audit becomes a signed file is. Until now each was the whole report.
alter table report add column document text not null default 'full';
