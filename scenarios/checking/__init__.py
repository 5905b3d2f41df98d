"""What is wrong with a freelancer's reply before it is sent: `../shared/REPLY_CHECK.md`."""
